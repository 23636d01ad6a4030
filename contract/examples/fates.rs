use imbrace_contract::{document::Document, load::load, resources::{Fate, fates}};
fn main(){ for f in ["openapi/gateway.yaml","openapi/ai-agent.yaml","openapi/clickai.yaml"] { let root=std::env::args().nth(1).unwrap_or(".".into());
 let d=Document::read_older(load(&std::path::Path::new(&root).join(f)).unwrap()).unwrap();
 for (o,f) in d.operations.iter().zip(fates(&d)) { match f { Fate::Does(p)=>println!("{:50} {:12} {:45} id={:?} parents={:?} rows={:?} missing={:?}",o.id,p.role.to_string(),p.resource,p.id,p.parents,p.rows.map(|r|(r.pointer,r.many,r.component)),p.missing), Fate::Nothing(r)=>println!("{:50} -- {r}",o.id), Fate::Unknown=>println!("{:50} ?????? {} {}",o.id,o.method,o.path)} } } }
