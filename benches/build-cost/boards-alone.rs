//! A program that uses one operation of one namespace.

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), imbrace::Error> {
    let client = imbrace::Client::from_env()?;
    println!("{:?}", client.boards().get("b").await?.name);
    Ok(())
}
