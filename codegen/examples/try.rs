fn main() {
    let a: Vec<String> = std::env::args().collect();
    match imbrace_codegen::service(std::path::Path::new(&a[1]), &a[2]) {
        Ok(s) => print!("{}", s.code),
        Err(e) => {
            eprintln!("{e}");
            std::process::exit(1)
        }
    }
}
